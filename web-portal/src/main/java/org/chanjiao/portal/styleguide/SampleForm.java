package org.chanjiao.portal.styleguide;

import java.time.LocalDate;
import java.util.List;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** A form with one field of every kind. */
record SampleForm(
        String name,
        String quantity,
        LocalDate deadline,
        String note,
        String password,
        String level,
        String decision,
        List<String> roles,
        String region) {

    static SampleForm filled() {
        return new SampleForm(
                "云岭市教育局", "十五", LocalDate.of(2027, 12, 31), "", "", "CITY", "ACCEPT", List.of("UNIT_REPORTER"), "");
    }

    BindingResult withAnError() {
        BindingResult result = new BeanPropertyBindingResult(this, "sampleForm");
        result.rejectValue("quantity", "styleguide.quantity.invalid", "请填写数字，例如 15 或 12.5");
        return result;
    }
}
