package org.chanjiao.portal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chanjiao.PortalTest;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@PortalTest
class NavigationTests {

    @Autowired
    private Navigation navigation;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyLineLeadsToAScreen() {
        Set<String> mapped = mappings.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getDirectPaths().stream())
                .collect(java.util.stream.Collectors.toSet());

        assertThat(Navigation.hrefs()).allMatch(mapped::contains);
    }

    @Test
    void everybodyFindsTheHomePage() {
        for (Role role : Role.values()) {
            assertThat(navigation.of(person(role), "/"))
                    .extracting(NavigationEntry::href)
                    .first()
                    .isEqualTo("/");
        }
    }

    @Test
    void marksTheEntryTheReaderIsIn() {
        List<NavigationEntry> entries = navigation.of(person(Role.POLICY_OFFICER), "/");

        assertThat(entries)
                .filteredOn(NavigationEntry::current)
                .singleElement()
                .extracting(NavigationEntry::href)
                .isEqualTo("/");
    }

    private static Person person(Role role) {
        return new Person(
                new AccountId(UUID.randomUUID()),
                "reader",
                "沈若溪",
                new OrganisationId(UUID.randomUUID()),
                "云溪市教育局",
                RegionCode.of("210000"),
                Set.of(role));
    }
}
