package org.chanjiao.organisation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationRefused.Reason;
import org.chanjiao.region.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory of organisations. */
@Service
@RequiredArgsConstructor
public class Organisations {

    private final OrganisationRepository repository;
    private final OrganisationDirectory directory;
    private final Regions regions;
    private final ApplicationEventPublisher events;

    /** @throws OrganisationRefused when a name, code, place or parent stands against it */
    @Transactional
    public OrganisationId register(OrganisationDetails details) {
        refuseWhatClashes(details, null);
        var organisation = repository.save(new Organisation(details));
        publish(new OrganisationEvent.Registered(organisation.id(), "登记单位：" + details.name(), details.toString()));
        return organisation.id();
    }

    /** Registers with the name alone, as needed while a policy is settled. */
    @Transactional
    public OrganisationId register(RegionCode region, String name, OrganisationKind kind) {
        return register(new OrganisationDetails(region, name, kind, null, null));
    }

    /**
     * Takes over new details.
     *
     * @param version the version the details were read at
     * @throws OrganisationRefused also when somebody else changed it since
     */
    @Transactional
    public void change(OrganisationId id, OrganisationDetails details, long version) {
        var organisation = get(id);
        if (organisation.version() == null || organisation.version() != version) {
            throw new OrganisationRefused(Reason.CHANGED_MEANWHILE);
        }
        refuseWhatClashes(details, id);
        var before = organisation.details();
        organisation.change(details);
        publish(new OrganisationEvent.Changed(id, "修改单位：" + details.name(), before.toString(), details.toString()));
    }

    /** Gives it another official name; the former one stays as an alias. */
    @Transactional
    public void rename(OrganisationId id, String name) {
        var organisation = get(id);
        var now = organisation.details();
        var details = new OrganisationDetails(now.region(), name, now.kind(), now.parent(), now.creditCode());
        refuseWhatClashes(details, id);
        organisation.change(details);
        publish(new OrganisationEvent.Changed(id, "单位更名：" + now.name() + " → " + name, now.name(), name));
    }

    /** Lets texts speak of it by another name; nothing happens when they already do. */
    @Transactional
    public void addAlias(OrganisationId id, String alias) {
        if (get(id).addAlias(alias.strip())) {
            publish(new OrganisationEvent.AliasAdded(id, "增加别名：" + alias.strip()));
        }
    }

    @Transactional
    public void removeAlias(OrganisationId id, String alias) {
        if (get(id).removeAlias(alias)) {
            publish(new OrganisationEvent.AliasRemoved(id, "删除别名：" + alias));
        }
    }

    /** No longer offers it; what it did stays. */
    @Transactional
    public void close(OrganisationId id) {
        var organisation = get(id);
        organisation.close();
        publish(new OrganisationEvent.Closed(id, "停用单位：" + organisation.name()));
    }

    @Transactional
    public void reopen(OrganisationId id) {
        var organisation = get(id);
        organisation.reopen();
        publish(new OrganisationEvent.Reopened(id, "恢复单位：" + organisation.name()));
    }

    /** @throws UnknownOrganisation when there is none */
    public OrganisationView view(OrganisationId id) {
        return directory.find(id).orElseThrow(() -> new UnknownOrganisation(id));
    }

    public Optional<OrganisationView> find(OrganisationId id) {
        return directory.find(id);
    }

    /** The active organisations of exactly that region, by kind and name. */
    public List<OrganisationView> inRegion(RegionCode region) {
        return directory.inRegion(region);
    }

    /** Organisations of the region and all places in it whose name, alias or credit code holds the text. */
    public List<OrganisationView> search(RegionCode within, String text, int limit) {
        return directory.search(within, text.strip(), limit);
    }

    /**
     * The one active organisation inside that place of exactly that name; its region's full path and a blank may stand
     * in front to tell it from others. Empty when none or several.
     */
    public Optional<OrganisationView> named(RegionCode within, String written) {
        return directory.named(within, written.strip());
    }

    /** The one active organisation of that region a text means by that name or alias; empty when none or several. */
    public Optional<OrganisationView> match(RegionCode region, String nameAsWritten) {
        var place = regions.get(region);
        var key = WrittenName.of(nameAsWritten, place);
        var found = directory.inRegion(region).stream()
                .filter(o -> Stream.concat(Stream.of(o.name()), o.aliases().stream())
                        .anyMatch(name -> WrittenName.of(name, place).equals(key)))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Written at once, so that a query in the same transaction sees it. */
    private void publish(OrganisationEvent event) {
        repository.flush();
        events.publishEvent(event);
    }

    private Organisation get(OrganisationId id) {
        return repository.findById(id).orElseThrow(() -> new UnknownOrganisation(id));
    }

    private void refuseWhatClashes(OrganisationDetails details, @Nullable OrganisationId self) {
        directory.clash(details, self).ifPresent(reason -> {
            throw new OrganisationRefused(reason);
        });
    }
}
