package org.chanjiao.security;

import static org.chanjiao.access.Permission.CHECK_ENTERPRISE;
import static org.chanjiao.access.Permission.CONFIRM_REGISTRATION;
import static org.chanjiao.access.Permission.KEEP_CREDIT;
import static org.chanjiao.access.Permission.LIST_ENTERPRISE;
import static org.chanjiao.access.Permission.MANAGE_INCENTIVE;
import static org.chanjiao.access.Permission.OWN_ENTERPRISE;
import static org.chanjiao.access.Permission.READ_ENTERPRISE;
import static org.chanjiao.access.Permission.READ_INCENTIVE;
import static org.chanjiao.access.Permission.STATE_ENTERPRISE;
import static org.chanjiao.security.Route.open;
import static org.chanjiao.security.Route.with;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;

/** The part of {@link Routes} about enterprises; none of its addresses fits a line of the rest. */
final class EnterpriseRoutes {

    static final List<Route> ALL = List.of(
            with(LIST_ENTERPRISE, GET, "/enterprises"),
            with(LIST_ENTERPRISE, GET, "/enterprises/export.xlsx"),
            with(OWN_ENTERPRISE, GET, "/enterprises/own"),
            with(READ_ENTERPRISE, GET, "/enterprises/{id}"),
            with(STATE_ENTERPRISE, GET, "/enterprises/{id}/edit"),
            with(STATE_ENTERPRISE, POST, "/enterprises/{id}/edit"),
            with(CHECK_ENTERPRISE, POST, "/enterprises/{id}/check"),
            with(CHECK_ENTERPRISE, POST, "/enterprises/{id}/recommendation"),
            with(KEEP_CREDIT, GET, "/credit-records"),
            with(KEEP_CREDIT, POST, "/credit-records"),
            with(KEEP_CREDIT, GET, "/credit-records/new"),
            with(KEEP_CREDIT, GET, "/credit-records/{id}"),
            with(KEEP_CREDIT, POST, "/credit-records/{id}/steps"),
            with(KEEP_CREDIT, GET, "/listing-reviews"),
            with(KEEP_CREDIT, POST, "/listing-reviews/{id}"),
            with(CONFIRM_REGISTRATION, GET, "/registrations"),
            with(CONFIRM_REGISTRATION, GET, "/registrations/{id}"),
            with(CONFIRM_REGISTRATION, GET, "/registrations/{id}/licence"),
            with(CONFIRM_REGISTRATION, POST, "/registrations/{id}/confirmation"),
            with(CONFIRM_REGISTRATION, POST, "/registrations/{id}/refusal"),
            with(READ_INCENTIVE, GET, "/incentives"),
            with(READ_INCENTIVE, GET, "/incentives/calculator"),
            with(MANAGE_INCENTIVE, GET, "/incentives/new"),
            with(MANAGE_INCENTIVE, POST, "/incentives"),
            with(MANAGE_INCENTIVE, GET, "/incentives/{id}/edit"),
            with(MANAGE_INCENTIVE, POST, "/incentives/{id}"),
            with(READ_ENTERPRISE, GET, "/enterprises/{id}/incentives"),
            open(GET, "/register-enterprise"),
            open(POST, "/register-enterprise"),
            open(GET, "/register-enterprise/sent"),
            open(GET, "/register-enterprise/mail/{token}"),
            open(POST, "/register-enterprise/mail/{token}"),
            open(GET, "/register-enterprise/mail-opened"));

    private EnterpriseRoutes() {}
}
