package org.chanjiao.portal.styleguide;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows every fragment with long names, a wrong field, an empty list: what is not here does not exist. */
@Controller
@Profile("development")
class StyleguideController {

    @GetMapping("/styleguide")
    String show(Model model) {
        model.addAttribute("samples", Samples.all());
        SampleForm form = SampleForm.filled();
        model.addAttribute("sampleForm", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "sampleForm", form.withAnError());
        return "styleguide/index";
    }
}
