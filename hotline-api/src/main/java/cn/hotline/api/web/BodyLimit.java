package cn.hotline.api.web;

import cn.hotline.api.error.Answers;
import cn.hotline.api.error.BodyTooLarge;
import cn.hotline.api.error.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body of more than 1 MB, a document of more than 5, a whole dispatch catalogue of more than 8: as soon as it is known. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimit extends OncePerRequestFilter {

    private static final long MEGABYTE = 1024 * 1024;

    /** A document, with what a form puts around it. */
    private static final long DOCUMENT = 5 * MEGABYTE + 64 * 1024;

    private static final Pattern DOCUMENTS = Pattern.compile("/api/v1/work-orders/[^/]+/attachments");
    private static final String CATALOGUES = "/api/v1/dispatch-catalogue/";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long permitted = permitted(request.getRequestURI());
        if (request.getContentLengthLong() > permitted) {
            ProblemWriter.write(response, Answers.of(new BodyTooLarge(permitted)));
        } else {
            chain.doFilter(request.getContentLengthLong() < 0 ? new Counted(request, permitted) : request, response);
        }
    }

    private static long permitted(String path) {
        if (path.startsWith(CATALOGUES)) {
            return 8 * MEGABYTE;
        }
        return DOCUMENTS.matcher(path).matches() ? DOCUMENT : MEGABYTE;
    }

    /** A body of unannounced length. */
    private static final class Counted extends HttpServletRequestWrapper {
        private final long permitted;

        Counted(HttpServletRequest request, long permitted) {
            super(request);
            this.permitted = permitted;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream(), permitted);
        }
    }
}
