package org.chanjiao.credit;

import java.time.LocalDate;

/**
 * What was found.
 *
 * @param source who says so: an office, an inspection, a court
 * @param documentNumber of the decision, blank while there is none
 */
public record CreditFinding(
        CreditMatter matter, String description, LocalDate occurredOn, String source, String documentNumber) {}
