package org.chanjiao.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a case ended in.
 *
 * @param number of the certificate, blank before
 * @param validUntil last day it is valid, null where it does not end
 * @param revokedOn day of the revocation, null where there is none
 */
@Embeddable
record Certificate(
        @Column(name = "certificate_number") String number,
        @Column(name = "certified_on") @Nullable LocalDate certifiedOn,
        @Column(name = "valid_until") @Nullable LocalDate validUntil,
        @Column(name = "revoked_on") @Nullable LocalDate revokedOn) {

    static final Certificate NONE = new Certificate("", null, null, null);

    static Certificate issued(String number, LocalDate on, int years) {
        return new Certificate(
                number, on, years == 0 ? null : on.plusYears(years).minusDays(1), null);
    }

    /** For another period of validity, from the day on. */
    Certificate renewed(LocalDate on, int years) {
        return new Certificate(
                number, certifiedOn, years == 0 ? null : on.plusYears(years).minusDays(1), null);
    }

    Certificate revoked(LocalDate on) {
        return new Certificate(number, certifiedOn, validUntil, on);
    }
}
