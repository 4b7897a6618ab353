package org.chanjiao.browser;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Accounts;
import org.chanjiao.account.IssuedPassword;
import org.chanjiao.account.NewAccount;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.region.Regions;

/** The people of the journeys: one of each role in the education bureau of an invented city, made when first asked for. */
final class Cast {

    /** A city that is on no map. */
    static final RegionCode CITY = RegionCode.of("429900");

    private static final String PASSWORD = "Lantern-River-27";
    private final Map<Role, Member> members = new EnumMap<>(Role.class);
    private final Map<Role, Member> colleagues = new EnumMap<>(Role.class);
    private final Map<String, Member> outsiders = new HashMap<>();
    private final Map<String, AccountId> people = new HashMap<>();
    private final Accounts accounts;
    private final Organisations organisations;
    private final Regions regions;

    Cast(Accounts accounts, Organisations organisations, Regions regions) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.regions = regions;
    }

    /** Somebody with that role alone, who has already chosen a password of their own. */
    synchronized Member member(Role role) {
        return members.computeIfAbsent(role, this::open);
    }

    /** Somebody else of the same office with the same role. */
    synchronized Member colleague(Role role) {
        return colleagues.computeIfAbsent(role, each -> open(each, ".second", "顾知远"));
    }

    /** Somebody with that role in another organisation of the city. */
    synchronized Member of(String unit, OrganisationKind kind, Role role) {
        return outsiders.computeIfAbsent(unit + role, key -> {
            regions.add(CITY, "云溪市");
            OrganisationId id = organisations
                    .match(CITY, unit)
                    .map(found -> found.id())
                    .orElseGet(() -> organisations.register(CITY, unit, kind));
            String login = "cast.out" + outsiders.size();
            IssuedPassword issued = accounts.open(new NewAccount(login, "江雨眠", id, Set.of(role)));
            accounts.changePassword(issued.account(), issued.password(), PASSWORD);
            people.put(login, issued.account());
            return new Member(role, login, PASSWORD);
        });
    }

    /** The person behind a login, as services know them. */
    Person person(Member member) {
        return accounts.person(people.get(member.login()));
    }

    private Member open(Role role) {
        return open(role, "", "沈若溪");
    }

    private Member open(Role role, String suffix, String name) {
        String login = "cast." + role.name().toLowerCase(Locale.ROOT).replace('_', '.') + suffix;
        Role first = role.isAdministrator() ? Role.LEADER : role;
        IssuedPassword issued = accounts.open(new NewAccount(login, name, bureau(), Set.of(first)));
        if (role.isAdministrator()) {
            accounts.assignRoles(stranger(issued), issued.account(), Set.of(role));
        }
        accounts.changePassword(issued.account(), issued.password(), PASSWORD);
        people.put(login, issued.account());
        return new Member(role, login, PASSWORD);
    }

    private OrganisationId bureau() {
        regions.add(CITY, "云溪市");
        return organisations
                .match(CITY, "云溪市教育局")
                .map(found -> found.id())
                .orElseGet(() -> organisations.register(CITY, "云溪市教育局", OrganisationKind.BUREAU));
    }

    /** Somebody else than the account itself, as the giver of roles has to be. */
    private Person stranger(IssuedPassword issued) {
        Person person = accounts.person(issued.account());
        return new Person(
                new AccountId(UUID.randomUUID()),
                "security",
                "安全管理员",
                person.organisationId(),
                person.organisationName(),
                person.regionCode(),
                Set.of(Role.SECURITY_ADMINISTRATOR));
    }

    /** Somebody who can sign in. */
    record Member(Role role, String login, String password) {}
}
