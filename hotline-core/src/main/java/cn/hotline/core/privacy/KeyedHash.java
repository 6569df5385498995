package cn.hotline.core.privacy;

/** HMAC-SHA-256 under the server's key: equal inputs can be found again, nothing can be guessed without the key. */
public interface KeyedHash {

    /** @param purpose separates uses: a hash made for one cannot be looked up in another */
    byte[] hash(String purpose, String value);
}
