package org.chanjiao.registration;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.AccountRefused;
import org.chanjiao.account.ChosenAccounts;
import org.chanjiao.account.ChosenPassword;
import org.chanjiao.account.NewAccount;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.attachment.AttachmentRefused;
import org.chanjiao.attachment.Attachments;
import org.chanjiao.attachment.NewAttachment;
import org.chanjiao.attachment.Subject;
import org.chanjiao.enterprise.EnterpriseFacts;
import org.chanjiao.enterprise.EnterpriseView;
import org.chanjiao.enterprise.Enterprises;
import org.chanjiao.kernel.CreditCode;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationDetails;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.OrganisationRefused;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.region.Regions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the bureau does with registrations: compare with the licence, then let in or refuse. */
@Service
@RequiredArgsConstructor
public class RegistrationDecisions {

    private final RegistrationRepository repository;
    private final KnownCodes codes;
    private final Organisations organisations;
    private final Enterprises enterprises;
    private final Attachments attachments;
    private final ChosenAccounts accounts;
    private final Regions regions;
    private final JdbcClient jdbc;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Those of the person's place that wait, the oldest first. */
    public List<RegistrationView> waiting(Person person) {
        return repository.findByStateOrderBySubmittedAt(RegistrationState.WAITING).stream()
                .filter(found -> may(found, person))
                .map(this::view)
                .toList();
    }

    /** How many {@link #waiting} has, counted without their licences. */
    public long countWaiting(Person person) {
        return jdbc.sql(
                        """
                select count(*) from registration g left join organisation o on o.credit_code = g.credit_code
                where g.state = 'WAITING' and coalesce(o.region_code, g.region_code) like :prefix""")
                .param("prefix", access.scopeOf(person).regionPrefix() + "%")
                .query(Long.class)
                .single();
    }

    /** @throws UnknownRegistration when there is none for this person */
    public RegistrationView view(RegistrationId id, Person person) {
        return view(found(id, person));
    }

    public Licence licence(RegistrationId id, Person person) {
        Registration found = found(id, person);
        return new Licence(found.licenceName(), found.licence());
    }

    /**
     * Lets the enterprise in: it stands in the directory with its licence, its account is open. A known enterprise gets one
     * more account, and the new name where that is wanted; the former name stays as an alias.
     *
     * @throws RegistrationRefused naming what stands against it
     */
    @Transactional
    public OrganisationId confirm(RegistrationId id, boolean rename, String note, Person person) {
        Registration found = found(id, person);
        try {
            OrganisationId enterprise = codes.organisation(CreditCode.of(found.creditCode()))
                    .map(known -> takeOver(known, found, rename))
                    .orElseGet(() -> register(found, person));
            keepLicence(enterprise, found, person);
            accounts.open(
                    new NewAccount(found.login(), found.contact(), enterprise, Set.of(Role.ENTERPRISE)),
                    new ChosenPassword(found.passwordHash()));
            found.confirm(enterprise, note, person, clock.instant());
            repository.saveAndFlush(found);
            publish(found, "confirmed", found.kind() == RegistrationKind.FRESH ? "核准企业注册" : "核准企业账号申请");
            return enterprise;
        } catch (OrganisationRefused refused) {
            throw new RegistrationRefused("name", "organisation." + refused.reason());
        } catch (AccountRefused refused) {
            throw new RegistrationRefused("login", "account." + refused.reason());
        } catch (AttachmentRefused refused) {
            throw new RegistrationRefused("licence", "licence.kind");
        }
    }

    /** @throws RegistrationRefused without a reason */
    @Transactional
    public void refuse(RegistrationId id, String reason, Person person) {
        Registration found = found(id, person);
        found.refuse(reason, person, clock.instant());
        repository.saveAndFlush(found);
        publish(found, "refused", "不予核准企业注册");
    }

    private OrganisationId register(Registration found, Person person) {
        OrganisationId enterprise = organisations.register(new OrganisationDetails(
                RegionCode.of(found.regionCode()),
                found.name(),
                OrganisationKind.ENTERPRISE,
                null,
                CreditCode.of(found.creditCode())));
        enterprises.state(enterprise, new EnterpriseFacts(null, found.industry(), "", null, false, false), -1, person);
        return enterprise;
    }

    private OrganisationId takeOver(OrganisationView known, Registration found, boolean rename) {
        if (known.kind() != OrganisationKind.ENTERPRISE) {
            throw new RegistrationRefused("creditCode", "creditCode.noEnterprise");
        }
        if (rename && !known.name().equals(found.name())) {
            organisations.rename(known.id(), found.name());
        }
        return known.id();
    }

    /** Where the same file stands already, it is not attached a second time. */
    private void keepLicence(OrganisationId enterprise, Registration found, Person person) {
        Subject subject = EnterpriseView.subject(enterprise);
        Licence licence = new Licence(found.licenceName(), found.licence());
        if (attachments.of(subject).stream().noneMatch(file -> file.digest().equals(licence.digest()))) {
            attachments.store(
                    new NewAttachment(subject, licence.name()), new ByteArrayInputStream(licence.bytes()), person);
        }
    }

    private RegistrationView view(Registration found) {
        CreditCode code = CreditCode.of(found.creditCode());
        return new RegistrationView(
                found.id(),
                found.kind(),
                found.state(),
                found.creditCode(),
                found.name(),
                codes.organisation(code).map(OrganisationView::name).orElse(null),
                regions.get(RegionCode.of(found.regionCode())).fullPath(),
                found.industry(),
                found.contact(),
                found.phone(),
                found.email(),
                found.login(),
                found.licenceName(),
                found.submittedAt(),
                found.mailOpenedAt(),
                code.bodyCheckHolds());
    }

    private Registration found(RegistrationId id, Person person) {
        return repository.findById(id).filter(found -> may(found, person)).orElseThrow(UnknownRegistration::new);
    }

    /** Who decides at the place sent; for a known enterprise, who decides at the place where it is registered. */
    private boolean may(Registration found, Person person) {
        RegionCode place = codes.organisation(CreditCode.of(found.creditCode()))
                .map(OrganisationView::region)
                .orElse(RegionCode.of(found.regionCode()));
        return access.may(person, Permission.CONFIRM_REGISTRATION, place);
    }

    private void publish(Registration of, String act, String words) {
        events.publishEvent(new RegistrationMoved(of.id(), act, words + "：" + of.name() + " " + of.creditCode()));
    }
}
