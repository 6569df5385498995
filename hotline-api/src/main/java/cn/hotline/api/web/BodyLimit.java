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
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body of more than 1 MB, of a whole dispatch catalogue 8: at once when its length is announced, else as soon as it has grown too long. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimit extends OncePerRequestFilter {

    static final int BYTES = 1024 * 1024;
    static final int CATALOGUE_BYTES = 8 * BYTES;
    private static final String CATALOGUES = "/api/v1/dispatch-catalogue/";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int most = request.getRequestURI().startsWith(CATALOGUES) ? CATALOGUE_BYTES : BYTES;
        if (request.getContentLengthLong() > most) {
            ProblemWriter.write(response, Answers.of(new BodyTooLarge()));
        } else {
            chain.doFilter(request.getContentLengthLong() < 0 ? new Counted(request, most) : request, response);
        }
    }

    /** A body of unannounced length. */
    private static final class Counted extends HttpServletRequestWrapper {
        private final int most;

        Counted(HttpServletRequest request, int most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream(), most);
        }
    }
}
