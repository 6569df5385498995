package cn.hotline.api.error;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Answers whatever a controller, or the way to it, threw. */
@RestControllerAdvice
class ErrorAdvice {

    @ExceptionHandler
    ResponseEntity<Problem> answer(Throwable thrown) {
        return Answers.of(thrown).entity();
    }

    /** The client is gone: there is nobody to answer. */
    @ExceptionHandler
    void nobodyThere(AsyncRequestNotUsableException gone) {}
}
