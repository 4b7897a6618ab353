package org.chanjiao.portal.layout;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.region.Region;
import org.chanjiao.region.Regions;
import org.springframework.stereotype.Component;

/** Makes the frame of a page from the request and whoever is signed in. */
@Component
@RequiredArgsConstructor
class Pages {

    private final Navigation navigation;
    private final Regions regions;
    private final Todos todos;

    Page of(HttpServletRequest request) {
        boolean care = Appearance.careOf(request);
        String path = path(request);
        return CurrentPerson.get()
                .map(person -> of(person, request, path, care))
                .orElseGet(() -> Page.anonymous(path, care));
    }

    private Page of(Person person, HttpServletRequest request, String path, boolean care) {
        HttpSession session = request.getSession(false);
        Integer idle = session == null ? null : session.getMaxInactiveInterval();
        List<NavigationEntry> entries = navigation.of(person, request.getRequestURI());
        return new Page(path, care, visitor(person), entries, todos.work(person), idle, ActiveFilters.in(request));
    }

    private Page.Visitor visitor(Person person) {
        String place = regions.find(person.regionCode()).map(Region::fullPath).orElse("");
        List<String> roles = person.roles().stream().sorted().map(Role::name).toList();
        return new Page.Visitor(person.name(), person.organisationName(), place, roles);
    }

    /** The address the reader sees, also when the container forwarded to the error page. */
    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        boolean rereadable = request.getMethod().equals("GET") && failed == null;
        return rereadable && request.getQueryString() != null ? path + "?" + request.getQueryString() : path;
    }
}
