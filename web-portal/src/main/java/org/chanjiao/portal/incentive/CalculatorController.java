package org.chanjiao.portal.incentive;

import java.util.Arrays;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.incentive.Calculations;
import org.chanjiao.incentive.Calculator;
import org.chanjiao.incentive.KnownFigures;
import org.chanjiao.portal.layout.Tab;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Sums of tax law, line by line; the figures stand in the address and are kept nowhere. */
@Controller
@RequiredArgsConstructor
class CalculatorController {

    private static final String PATH = "/incentives/calculator";
    private static final String NAME = "calculator.";

    private final KnownFigures known;
    private final Access access;

    @GetMapping(PATH)
    String calculate(CalculatorForm typed, Person person, Model model) {
        Calculator calculator = typed.calculator();
        boolean own = typed.blank() && access.may(person, Permission.OWN_ENTERPRISE);
        CalculatorForm form =
                own ? CalculatorForm.known(calculator, known.of(calculator, person.organisationId())) : typed;
        model.addAttribute("calculator", calculator);
        model.addAttribute("rows", form.rows());
        model.addAttribute("prefilled", own && !form.blank());
        model.addAttribute("wrong", form.rows().stream().anyMatch(CalculatorForm.Row::wrong));
        model.addAttribute("results", Calculations.of(calculator, form.figures()));
        model.addAttribute(
                "tabs",
                Arrays.stream(Calculator.values())
                        .map(one -> Tab.of(NAME + one, PATH + "?kind=" + one, one == calculator))
                        .toList());
        return "incentives/calculator";
    }
}
