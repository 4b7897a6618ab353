package org.chanjiao.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.ChosenAccounts;
import org.chanjiao.enterprise.IndustrySection;
import org.chanjiao.kernel.CreditCode;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.region.Region;
import org.chanjiao.region.Regions;
import org.springframework.stereotype.Component;

/** Looks at every field of a registration, so that whoever typed it hears of all faults at once. */
@Component
@RequiredArgsConstructor
class RegistrationCheck {

    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 -]{6,19}");
    private static final Pattern LOGIN = Pattern.compile("(?i)[a-z0-9][a-z0-9._-]{2,39}");
    private static final int LONGEST = 100;
    private static final int LONGEST_PERSON = 40;

    private final Regions regions;
    private final KnownCodes codes;
    private final ChosenAccounts accounts;

    List<RegistrationFault> faults(NewRegistration typed) {
        List<RegistrationFault> faults = new ArrayList<>();
        CreditCode.check(typed.creditCode())
                .map(step -> "creditCode." + step)
                .or(() -> taken(typed))
                .ifPresent(key -> faults.add(new RegistrationFault("creditCode", key)));
        add(faults, !filled(typed.name(), LONGEST), "name", "name");
        add(faults, region(typed.region()).isEmpty(), "region", "region");
        add(faults, IndustrySection.of(typed.industry().strip()).isEmpty(), "industry", "industry");
        add(faults, !filled(typed.contact(), LONGEST_PERSON), "contact", "contact");
        add(faults, !PHONE.matcher(typed.phone().strip()).matches(), "phone", "phone");
        add(faults, !MAIL.matcher(typed.email().strip()).matches(), "email", "email");
        boolean fit = LOGIN.matcher(typed.login().strip()).matches();
        add(faults, !fit, "login", "login");
        add(faults, fit && codes.loginTaken(typed.login()), "login", "login.taken");
        accounts.faults(typed.login(), typed.password())
                .forEach(fault -> faults.add(new RegistrationFault("password", "password." + fault)));
        add(faults, typed.licence().length == 0, "licence", "licence");
        add(faults, typed.licence().length > Licence.MOST_BYTES, "licence", "licence.large");
        boolean odd = typed.licence().length > 0 && !Licence.readable(typed.licence());
        add(faults, odd, "licence", "licence.kind");
        return faults;
    }

    /** The place somebody means by a code or a name; one that is no longer in force is none. */
    Optional<RegionCode> region(String typed) {
        String text = typed.strip();
        Optional<Region> found =
                text.matches("\\d{6}") ? regions.find(RegionCode.of(text)) : regions.byName(text, null);
        return found.filter(Region::inForce).map(Region::code);
    }

    private Optional<String> taken(NewRegistration typed) {
        boolean registered = codes.registered(CreditCode.of(typed.creditCode()));
        return registered && !typed.known() ? Optional.of("creditCode.registered") : Optional.empty();
    }

    private static boolean filled(String text, int longest) {
        return !text.isBlank() && text.strip().length() <= longest;
    }

    private static void add(List<RegistrationFault> faults, boolean wrong, String field, String key) {
        if (wrong) {
            faults.add(new RegistrationFault(field, key));
        }
    }
}
