package cn.hotline.api.error;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no message converter is at hand: in filters and in the container. */
public final class ProblemWriter {

    private static final JsonMapper JSON = new JsonMapper();

    private ProblemWriter() {}

    public static void write(HttpServletResponse response, Answer answer) throws IOException {
        byte[] body = bytes(answer.problem());
        response.setStatus(answer.problem().status());
        answer.headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    static byte[] bytes(Problem problem) {
        return JSON.writeValueAsBytes(problem);
    }
}
