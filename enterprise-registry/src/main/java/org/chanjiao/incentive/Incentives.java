package org.chanjiao.incentive;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.enterprise.EnterpriseView;
import org.chanjiao.enterprise.Enterprises;
import org.chanjiao.incentive.Claim.Standing;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.ledger.LedgerType;
import org.chanjiao.ledger.LedgerTypes;
import org.chanjiao.ledger.PartyItem;
import org.chanjiao.ledger.PartyItems;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.region.Regions;
import org.chanjiao.register.EnterpriseRegister;
import org.chanjiao.register.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue of incentives of a place and of those that govern it, and who was granted what of it. */
@Service
@RequiredArgsConstructor
public class Incentives {

    private final IncentiveRepository repository;
    private final Enterprises enterprises;
    private final EnterpriseRegister register;
    private final LedgerTypes types;
    private final PartyItems items;
    private final Regions regions;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** What the person's place and the places above it offer. */
    public List<IncentiveView> catalogue(Person person) {
        return offered(person.regionCode());
    }

    public boolean mayEdit(IncentiveView incentive, Person person) {
        return access.may(person, Permission.MANAGE_INCENTIVE, incentive.region());
    }

    /** @throws UnknownIncentive when the person may not edit it */
    public IncentiveView edited(UUID id, Person person) {
        return IncentiveView.of(found(id, person));
    }

    /**
     * Writes an entry.
     *
     * @param id null for a new one of the person's place
     * @throws IncentiveChangedMeanwhile when it was read at another version
     */
    @Transactional
    public UUID state(@Nullable UUID id, IncentiveWords said, long seen, Person person) {
        access.require(person, Permission.MANAGE_INCENTIVE);
        Incentive written;
        if (id == null) {
            written = new Incentive(person.regionCode(), said, person, clock.instant());
        } else {
            written = found(id, person);
            if (!Objects.equals(written.version(), seen)) {
                throw new IncentiveChangedMeanwhile();
            }
            written.state(said, person, clock.instant());
        }
        repository.saveAndFlush(written);
        events.publishEvent(new IncentiveStated(written.id(), said.title()));
        return written.id();
    }

    /** What an enterprise may claim, has claimed and has not. */
    public List<Claim> claims(OrganisationId id, Person person) {
        EnterpriseView enterprise = enterprises.view(id, person);
        Listing listing = register.listing(id);
        List<IncentiveView> offered = offered(enterprise.organisation().region());
        Set<String> known = types.all().stream().map(LedgerType::code).collect(Collectors.toSet());
        Set<String> ledgers = offered.stream()
                .map(one -> one.said().ledger())
                .filter(known::contains)
                .collect(Collectors.toSet());
        List<PartyItem> granted = items.of(id, ledgers);
        return offered.stream().map(one -> claim(one, listing, granted, id)).toList();
    }

    private Claim claim(IncentiveView one, Listing listing, List<PartyItem> granted, OrganisationId enterprise) {
        List<PartyItem> own = granted.stream()
                .filter(item -> item.isKeptBy(enterprise)
                        && item.type().equals(one.said().ledger()))
                .filter(item -> says(item, one.said().words()))
                .toList();
        BigDecimal amount =
                own.stream().map(PartyItem::amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Claim(one, standing(one.said(), listing, !own.isEmpty()), own.size(), amount);
    }

    private Standing standing(IncentiveWords said, Listing listing, boolean granted) {
        LocalDate today = LocalDate.now(clock);
        if (granted) {
            return Standing.CLAIMED;
        }
        if (said.validFrom() != null && today.isBefore(said.validFrom())
                || said.validTo() != null && today.isAfter(said.validTo())) {
            return Standing.NOT_IN_FORCE;
        }
        return said.audience().includes(listing) ? Standing.UNCLAIMED : Standing.NOT_LISTED;
    }

    private static boolean says(PartyItem item, String words) {
        return words.isBlank()
                || item.title().contains(words)
                || item.text("basis").filter(basis -> basis.contains(words)).isPresent();
    }

    private List<IncentiveView> offered(RegionCode place) {
        return repository.findAllByOrderByCategoryAscTitleAsc().stream()
                .filter(one -> regions.contains(RegionCode.of(one.regionCode()), place))
                .map(IncentiveView::of)
                .toList();
    }

    private Incentive found(UUID id, Person person) {
        return repository
                .findById(id)
                .filter(one -> access.may(person, Permission.MANAGE_INCENTIVE, RegionCode.of(one.regionCode())))
                .orElseThrow(() -> new UnknownIncentive(id));
    }
}
