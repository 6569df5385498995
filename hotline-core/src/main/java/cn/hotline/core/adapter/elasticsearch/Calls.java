package cn.hotline.core.adapter.elasticsearch;

import cn.hotline.core.search.IndexAway;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Tells an Elasticsearch that cannot be used now from one that was asked something wrong. */
final class Calls {

    private static final int NOT_FOUND = 404;
    private static final int TIMEOUT = 408;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private Calls() {}

    /** A call of the client. */
    interface Call<T> {
        T make() throws IOException;
    }

    /** @throws IndexAway if the index is unreachable, overloaded, blocked or not there */
    static <T> T to(Call<T> call) {
        try {
            return call.make();
        } catch (IOException | ElasticsearchException e) {
            throw judged(e);
        }
    }

    /** @return completes with {@link IndexAway} likewise */
    static <T> CompletableFuture<T> to(CompletableFuture<T> call) {
        return call.exceptionally(problem -> {
            throw judged(problem instanceof CompletionException ? problem.getCause() : problem);
        });
    }

    private static RuntimeException judged(@Nullable Throwable problem) {
        return switch (problem) {
            case IOException e -> new IndexAway("Elasticsearch does not answer: " + e.getMessage(), e);
            case ElasticsearchException e
            when isTransient(e.status()) || e.status() == NOT_FOUND ->
                new IndexAway("Elasticsearch cannot answer now: " + e.getMessage(), e);
            case RuntimeException e -> e;
            case null, default -> new CompletionException(problem);
        };
    }

    /**
     * A search that ran out of time answers with what it has, which may be nothing.
     *
     * @throws IndexAway in that case: half an answer is none
     */
    static <T> SearchResponse<T> whole(SearchResponse<T> response) {
        if (response.timedOut()) {
            throw new IndexAway("Elasticsearch ran out of time", new TimeoutException());
        }
        return response;
    }

    /** Passes by itself or by the operator's hand (a full disk blocks writes by 403), whatever is sent. */
    static boolean isTransient(int status) {
        return status == TIMEOUT || status == FORBIDDEN || status == TOO_MANY_REQUESTS || status >= SERVER_ERROR;
    }
}
