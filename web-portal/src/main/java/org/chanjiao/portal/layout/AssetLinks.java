package org.chanjiao.portal.layout;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/**
 * Puts the hash of their content into the addresses of style sheets and scripts, and looks for no file behind any other link: a page
 * has hundreds, and to find that there is none means to search every archive of the platform each time.
 */
final class AssetLinks extends ResourceUrlEncodingFilter {

    private static final Set<String> FOLDERS = Set.of("/css/", "/js/", "/img/");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String root = ((HttpServletRequest) request).getContextPath();
        super.doFilter(
                request,
                response,
                (asked, answer) -> chain.doFilter(asked, new AssetsOnly((HttpServletResponse) answer, root)));
    }

    private static final class AssetsOnly extends HttpServletResponseWrapper {

        private final String root;

        AssetsOnly(HttpServletResponse response, String root) {
            super(response);
            this.root = root;
        }

        @Override
        public String encodeURL(String url) {
            boolean asset = FOLDERS.stream().anyMatch(folder -> url.startsWith(root + folder));
            return asset ? super.encodeURL(url) : url;
        }
    }
}
