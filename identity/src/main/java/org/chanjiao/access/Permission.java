package org.chanjiao.access;

import static org.chanjiao.account.Role.AUDIT_ADMINISTRATOR;
import static org.chanjiao.account.Role.ENTERPRISE;
import static org.chanjiao.account.Role.EXPERT;
import static org.chanjiao.account.Role.LEADER;
import static org.chanjiao.account.Role.POLICY_OFFICER;
import static org.chanjiao.account.Role.SCHOOL;
import static org.chanjiao.account.Role.SECURITY_ADMINISTRATOR;
import static org.chanjiao.account.Role.SUPERVISOR;
import static org.chanjiao.account.Role.SYSTEM_ADMINISTRATOR;
import static org.chanjiao.account.Role.UNIT_REPORTER;
import static org.chanjiao.account.Role.UNIT_REVIEWER;

import java.util.Collection;
import java.util.Set;
import org.chanjiao.account.Role;

/** An act, and the roles that hold it. Where and on what it may be done is {@link Access}' part. */
public enum Permission {
    /** Read published policies. */
    READ_POLICY(POLICY_OFFICER, SUPERVISOR, UNIT_REPORTER, UNIT_REVIEWER, SCHOOL, ENTERPRISE, EXPERT, LEADER),
    /** Read the task board and target pages. */
    READ_TASK(POLICY_OFFICER, SUPERVISOR, UNIT_REPORTER, UNIT_REVIEWER, SCHOOL, ENTERPRISE, EXPERT, LEADER),
    /** Take tasks and targets out as a workbook. */
    EXPORT_TASK(POLICY_OFFICER, SUPERVISOR, UNIT_REPORTER, UNIT_REVIEWER, LEADER),
    /** Read the lights of a whole region by policy, unit and place. */
    READ_STANDING(POLICY_OFFICER, SUPERVISOR, LEADER),
    /** Decide how targets are judged and which ledgers count for them, cite statistics. */
    BIND_TARGET(POLICY_OFFICER),
    /** Compare a cited statistic with its document. */
    CHECK_STATISTIC(POLICY_OFFICER, SUPERVISOR),
    /** Upload documents and settle drafts. */
    IMPORT_POLICY(POLICY_OFFICER),
    /** Make a settled draft the published policy. */
    PUBLISH_POLICY(POLICY_OFFICER),
    /** Read ledgers: the region's, or the items of the own unit and those that name it as partner. */
    READ_LEDGER(POLICY_OFFICER, SUPERVISOR, UNIT_REPORTER, UNIT_REVIEWER, SCHOOL, ENTERPRISE, LEADER),
    /** Write items of the own unit, import them; the bureau's on behalf of others. */
    WRITE_LEDGER(POLICY_OFFICER, UNIT_REPORTER, SCHOOL, ENTERPRISE),
    /** Find items right. */
    REVIEW_LEDGER(POLICY_OFFICER, SUPERVISOR),
    /** Confirm, correct or deny items that name the own unit as partner. */
    CONFIRM_LEDGER(UNIT_REPORTER, UNIT_REVIEWER, SCHOOL, ENTERPRISE),
    /** Read files attached to things one may see. */
    READ_ATTACHMENT(POLICY_OFFICER, SUPERVISOR, UNIT_REPORTER, UNIT_REVIEWER, SCHOOL, ENTERPRISE, LEADER),
    /** Attach files to things one may write, and take them away. */
    WRITE_ATTACHMENT(POLICY_OFFICER, UNIT_REPORTER, SCHOOL, ENTERPRISE),
    /** Make and change kinds of ledgers. */
    MANAGE_LEDGER_TYPE(SYSTEM_ADMINISTRATOR, POLICY_OFFICER),
    /** Read reports and their statistics: the region's, or those of the own unit. */
    READ_REPORTING(POLICY_OFFICER, SUPERVISOR, UNIT_REPORTER, UNIT_REVIEWER, SCHOOL, ENTERPRISE, LEADER),
    /** Fill in and send reports of the own unit; the bureau's on behalf of others. */
    WRITE_REPORT(POLICY_OFFICER, UNIT_REPORTER, SCHOOL, ENTERPRISE),
    /** Review what the own unit reports, before it goes to the bureau. */
    REVIEW_UNIT_REPORT(UNIT_REVIEWER),
    /** Accept reports, send them back, open accepted ones again. */
    REVIEW_REPORT(POLICY_OFFICER, SUPERVISOR),
    /** Open the review pages, as either kind of reviewer. */
    JUDGE_REPORT(POLICY_OFFICER, SUPERVISOR, UNIT_REVIEWER),
    /** Set who reports when. */
    MANAGE_REPORTING(POLICY_OFFICER),
    /** Read enterprises and their facts: the region's, or the own. */
    READ_ENTERPRISE(POLICY_OFFICER, SUPERVISOR, UNIT_REVIEWER, ENTERPRISE, LEADER),
    /** List the enterprises of the region (储备库). */
    LIST_ENTERPRISE(POLICY_OFFICER, SUPERVISOR, LEADER),
    /** Open the page of the own enterprise. */
    OWN_ENTERPRISE(ENTERPRISE),
    /** Write down facts of the own enterprise; the bureau's on behalf of others. */
    STATE_ENTERPRISE(POLICY_OFFICER, ENTERPRISE),
    /** Compare an enterprise's facts with its licence. */
    CHECK_ENTERPRISE(POLICY_OFFICER),
    /** Let enterprises in that registered themselves. */
    CONFIRM_REGISTRATION(POLICY_OFFICER),
    /** Read what is offered to enterprises, and calculate. */
    READ_INCENTIVE(POLICY_OFFICER, SUPERVISOR, UNIT_REPORTER, UNIT_REVIEWER, ENTERPRISE, LEADER),
    /** Edit what is offered to enterprises. */
    MANAGE_INCENTIVE(POLICY_OFFICER),
    /** Keep the credit records of enterprises. */
    KEEP_CREDIT(POLICY_OFFICER, SUPERVISOR),
    /** Read schemes, and cases of the region or the own unit. */
    READ_CERTIFICATION(POLICY_OFFICER, SUPERVISOR, UNIT_REPORTER, UNIT_REVIEWER, SCHOOL, ENTERPRISE, LEADER),
    /** Apply for the own unit; the bureau's counter on behalf of others. */
    APPLY(POLICY_OFFICER, UNIT_REPORTER, SCHOOL, ENTERPRISE),
    /** Decide cases as one of the owners of their scheme. */
    REVIEW_CERTIFICATION(POLICY_OFFICER, UNIT_REVIEWER),
    /** Change schemes and open calls. */
    MANAGE_SCHEME(POLICY_OFFICER),
    /** Read the directory of organisations. */
    READ_ORGANISATION(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, POLICY_OFFICER, SUPERVISOR),
    /** Register and change organisations. */
    MANAGE_ORGANISATION(SYSTEM_ADMINISTRATOR, POLICY_OFFICER),
    /** Read the list of accounts. */
    READ_ACCOUNT(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR),
    /** Open accounts, change their data, import them. */
    MANAGE_ACCOUNT(SYSTEM_ADMINISTRATOR),
    /** Give and take roles. */
    ASSIGN_ROLE(SECURITY_ADMINISTRATOR),
    /** Disable, enable and unlock accounts, issue new one-time passwords. */
    SECURE_ACCOUNT(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR),
    /** Secure the own account by a second factor: administrators, and whoever reviews. */
    ENROL_SECOND_FACTOR(
            SYSTEM_ADMINISTRATOR,
            SECURITY_ADMINISTRATOR,
            AUDIT_ADMINISTRATOR,
            POLICY_OFFICER,
            SUPERVISOR,
            UNIT_REVIEWER),
    /** Say from which addresses the administration console may be used. */
    SET_CONSOLE(SECURITY_ADMINISTRATOR),
    /** Keep the calendar of working days. */
    MANAGE_CALENDAR(SYSTEM_ADMINISTRATOR),
    /** See where stored figures differed from their recomputation, and have them recomputed. */
    RECOMPUTE_PROGRESS(SYSTEM_ADMINISTRATOR),
    /** Let programs act for oneself. */
    ISSUE_TOKEN(POLICY_OFFICER, SUPERVISOR, UNIT_REPORTER, UNIT_REVIEWER, SCHOOL, ENTERPRISE, EXPERT, LEADER),
    /** Search, export and verify the audit trail. */
    READ_AUDIT(AUDIT_ADMINISTRATOR);

    private final Set<Role> roles;

    Permission(Role... roles) {
        this.roles = Set.of(roles);
    }

    public boolean heldBy(Collection<Role> others) {
        return others.stream().anyMatch(roles::contains);
    }
}
