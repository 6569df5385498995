package cn.hotline.api.error;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A problem with the headers that go with it. */
public record Answer(Problem problem, HttpHeaders headers) {

    static final String BEARER = "Bearer realm=\"hotline\"";

    public static Answer of(Problem problem) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setCacheControl("no-store");
        return new Answer(problem, headers);
    }

    public static Answer of(ProblemKind kind, String detail) {
        return of(Problem.of(kind, detail));
    }

    public Answer with(String name, String value) {
        headers.set(name, value);
        return this;
    }

    Answer retryAfter(Duration time) {
        return with(
                HttpHeaders.RETRY_AFTER,
                Long.toString(Math.max(1, time.plusMillis(999).toSeconds())));
    }

    ResponseEntity<Problem> entity() {
        return new ResponseEntity<>(problem, headers, problem.status());
    }
}
