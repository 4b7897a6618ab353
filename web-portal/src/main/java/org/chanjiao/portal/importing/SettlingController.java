package org.chanjiao.portal.importing;

import jakarta.servlet.http.HttpServletRequest;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.draft.ChangedByAnother;
import org.chanjiao.draft.DraftClosed;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What all handlers that change a draft share: two people at one item see both versions. */
@RequiredArgsConstructor(access = AccessLevel.PROTECTED)
abstract class SettlingController {
    private final Conflicts conflicts;

    @ExceptionHandler
    ModelAndView showBoth(ChangedByAnother conflict, HttpServletRequest request, Person person) {
        return conflicts.page(conflict, request, person);
    }

    @ExceptionHandler
    ModelAndView closed(DraftClosed closed, HttpServletRequest request) {
        return conflicts.closed(closed, request);
    }

    /** The item in the outline. */
    static String at(Object draft, Object item) {
        return "redirect:/imports/" + draft + "#item-" + item;
    }
}
