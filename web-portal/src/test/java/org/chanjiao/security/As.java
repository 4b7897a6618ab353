package org.chanjiao.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.Set;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Signs requests of MockMvc in: {@code mvc.perform(get("/policies").with(as(Role.POLICY_OFFICER)))}. */
public final class As {

    private As() {}

    /** Somebody of the city 211000 with these roles, whose account is in no table. */
    public static RequestPostProcessor as(Role... roles) {
        return as(person(RegionCode.of("211000"), roles));
    }

    /** That very person. */
    public static RequestPostProcessor as(Person person) {
        return authentication(SignInProvider.token(new SignedIn(person, false, false)));
    }

    /** Somebody of that region with these roles, whose account is in no table. */
    public static Person person(RegionCode region, Role... roles) {
        return new Person(
                AccountId.random(), "zhang.min", "张敏", OrganisationId.random(), "青川市教育局", region, Set.of(roles));
    }
}
