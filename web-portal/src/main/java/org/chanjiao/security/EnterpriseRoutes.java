package org.chanjiao.security;

import static org.chanjiao.access.Permission.CHECK_ENTERPRISE;
import static org.chanjiao.access.Permission.LIST_ENTERPRISE;
import static org.chanjiao.access.Permission.OWN_ENTERPRISE;
import static org.chanjiao.access.Permission.READ_ENTERPRISE;
import static org.chanjiao.access.Permission.STATE_ENTERPRISE;
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
            with(CHECK_ENTERPRISE, POST, "/enterprises/{id}/recommendation"));

    private EnterpriseRoutes() {}
}
