package org.chanjiao.security;

import static org.chanjiao.access.Permission.APPLY;
import static org.chanjiao.access.Permission.MANAGE_SCHEME;
import static org.chanjiao.access.Permission.READ_CERTIFICATION;
import static org.chanjiao.access.Permission.REVIEW_CERTIFICATION;
import static org.chanjiao.security.Route.open;
import static org.chanjiao.security.Route.with;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;

/** The part of {@link Routes} about schemes and cases. */
final class CertificationRoutes {

    static final List<Route> ALL = List.of(
            with(READ_CERTIFICATION, GET, "/schemes"),
            with(READ_CERTIFICATION, GET, "/schemes/{code}"),
            with(READ_CERTIFICATION, GET, "/schemes/{code}/check"),
            with(MANAGE_SCHEME, GET, "/schemes/{code}/edit"),
            with(MANAGE_SCHEME, POST, "/schemes/{code}/edit"),
            with(MANAGE_SCHEME, POST, "/schemes/{code}/calls"),
            with(READ_CERTIFICATION, GET, "/cases"),
            with(APPLY, GET, "/cases/new"),
            with(APPLY, POST, "/cases"),
            with(READ_CERTIFICATION, GET, "/cases/{id}"),
            with(READ_CERTIFICATION, GET, "/cases/{id}/print"),
            with(APPLY, GET, "/cases/{id}/edit"),
            with(APPLY, POST, "/cases/{id}/edit"),
            with(APPLY, POST, "/cases/{id}/draft"),
            with(APPLY, POST, "/cases/{id}/withdrawal"),
            with(APPLY, POST, "/cases/{id}/plan"),
            with(READ_CERTIFICATION, GET, "/cases/{id}/reports/{year}"),
            with(APPLY, POST, "/cases/{id}/reports/{year}"),
            with(REVIEW_CERTIFICATION, POST, "/cases/{id}/steps"),
            with(REVIEW_CERTIFICATION, POST, "/cases/{id}/objections/{objection}"),
            open(GET, "/publicity"),
            open(GET, "/publicity/{id}"),
            open(POST, "/publicity/{id}"),
            open(GET, "/certificates/{number}"),
            open(GET, "/certificates/{number}/qr.svg"));

    private CertificationRoutes() {}
}
