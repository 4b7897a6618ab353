package org.chanjiao.portal.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Adds what the frame of a page shows to every view that is rendered; REST answers and redirects go without. */
@Component
@RequiredArgsConstructor
public class PageFrame implements HandlerInterceptor {

    private static final String MODEL_NAME = "page";

    private final Pages pages;

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
        if (view != null && isPage(view)) {
            view.addObject(MODEL_NAME, pages.of(request));
        }
    }

    /** Frames a view made by an exception handler, which interceptors do not see. */
    public ModelAndView framed(ModelAndView view, HttpServletRequest request) {
        return view.addObject(MODEL_NAME, pages.of(request));
    }

    private static boolean isPage(ModelAndView view) {
        String name = view.getViewName();
        return name != null && !name.startsWith("redirect:");
    }
}
