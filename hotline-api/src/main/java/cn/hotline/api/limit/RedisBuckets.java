package cn.hotline.api.limit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import io.github.bucket4j.redis.consts.LuaScripts;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.UnifiedJedis;

/** Keeps buckets in Redis by compare-and-swap with the library's scripts; its own module for Jedis does not resolve. */
final class RedisBuckets extends AbstractCompareAndSwapBasedProxyManager<String> {

    private static final byte[] CREATE = LuaScripts.SCRIPT_SET_NX_PX.getBytes(UTF_8);
    private static final byte[] SWAP = LuaScripts.SCRIPT_COMPARE_AND_SWAP_PX.getBytes(UTF_8);

    private final UnifiedJedis redis;
    private final byte[] lifetimeMillis;

    RedisBuckets(UnifiedJedis redis, ClientSideConfig config, Duration lifetime) {
        super(config);
        this.redis = redis;
        this.lifetimeMillis = Long.toString(lifetime.toMillis()).getBytes(UTF_8);
    }

    @Override
    protected CompareAndSwapOperation beginCompareAndSwapOperation(String key) {
        byte[] name = key.getBytes(UTF_8);
        return new CompareAndSwapOperation() {
            @Override
            public Optional<byte[]> getStateData(Optional<Long> timeoutNanos) {
                return Optional.ofNullable(redis.get(name));
            }

            @Override
            public boolean compareAndSwap(
                    byte @Nullable [] seen, byte[] next, RemoteBucketState state, Optional<Long> timeoutNanos) {
                return swap(name, seen, next);
            }
        };
    }

    private boolean swap(byte[] name, byte @Nullable [] seen, byte[] next) {
        Object swapped = seen == null
                ? redis.eval(CREATE, List.of(name), List.of(next, lifetimeMillis))
                : redis.eval(SWAP, List.of(name), List.of(seen, next, lifetimeMillis));
        return Long.valueOf(1).equals(swapped);
    }

    @Override
    public void removeProxy(String key) {
        redis.del(key.getBytes(UTF_8));
    }

    @Override
    public boolean isAsyncModeSupported() {
        return false;
    }

    @Override
    protected AsyncCompareAndSwapOperation beginAsyncCompareAndSwapOperation(String key) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected CompletableFuture<Void> removeAsync(String key) {
        throw new UnsupportedOperationException();
    }
}
