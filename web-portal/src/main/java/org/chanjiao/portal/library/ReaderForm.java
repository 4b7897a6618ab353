package org.chanjiao.portal.library;

import java.util.Optional;
import java.util.UUID;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.reader.ReaderView;
import org.jspecify.annotations.Nullable;

/** How the reader is asked for in an address; what cannot be read counts as absent. */
record ReaderForm(@Nullable String q, @Nullable String version, @Nullable String unit) {

    ReaderView view() {
        return new ReaderView(
                version != null && version.matches("\\d{1,4}") ? Integer.valueOf(version) : null,
                asUnit().orElse(null),
                q == null || q.isBlank() ? null : q);
    }

    private Optional<OrganisationId> asUnit() {
        try {
            return unit == null || unit.isBlank()
                    ? Optional.empty()
                    : Optional.of(new OrganisationId(UUID.fromString(unit)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
