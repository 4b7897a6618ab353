package org.chanjiao.portal.enterprise;

import java.util.List;

/** What an enterprise does for vocational education, and the ledgers that hold it. */
enum Topic {
    COOPERATION("cooperation-agreement", "order-class", "apprenticeship", "joint-project", "mixed-ownership"),
    INTERNSHIPS("internship-placement", "internship-post"),
    BASES("training-base", "experience-centre", "teacher-training-base", "research-platform"),
    TEACHERS("teacher-practice", "part-time-teacher", "secondment"),
    DONATIONS("donation"),
    TRAINING("enterprise-training-fund", "training-class"),
    PROPERTY("intellectual-property", "achievement-conversion"),
    BENEFITS("policy-benefit", "surcharge-credit", "finance-demand", "land-support", "skill-subsidy", "special-fund");

    private final List<String> ledgers;

    Topic(String... ledgers) {
        this.ledgers = List.of(ledgers);
    }

    List<String> ledgers() {
        return ledgers;
    }
}
