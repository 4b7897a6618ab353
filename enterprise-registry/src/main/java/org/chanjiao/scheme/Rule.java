package org.chanjiao.scheme;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.stream.Stream;

/** One named rule that looks at an applicant and says what it found. There are no formulas. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AnyOf.class, name = "any-of"),
    @JsonSubTypes.Type(value = ByPerson.class, name = "by-person"),
    @JsonSubTypes.Type(value = CleanRecord.class, name = "clean-record"),
    @JsonSubTypes.Type(value = IndustryOutside.class, name = "industry-outside"),
    @JsonSubTypes.Type(value = LedgerTotal.class, name = "ledger-total"),
    @JsonSubTypes.Type(value = NotNationwide.class, name = "not-nationwide"),
    @JsonSubTypes.Type(value = RegisteredInside.class, name = "registered-inside"),
    @JsonSubTypes.Type(value = RegisteredYears.class, name = "registered-years"),
    @JsonSubTypes.Type(value = StudentYears.class, name = "student-years")
})
public sealed interface Rule
        permits AnyOf,
                ByPerson,
                CleanRecord,
                IndustryOutside,
                LedgerTotal,
                NotNationwide,
                RegisteredInside,
                RegisteredYears,
                StudentYears {

    Judgement judge(Applicant applicant);

    /** Codes of the ledgers the rule reads. */
    default Stream<String> ledgers() {
        return Stream.empty();
    }
}
