package cn.hotline.core.privacy;

import org.jspecify.annotations.Nullable;

/** Reads telephone numbers as people write them: mobile and fixed numbers of China, others with their +code. */
public interface TelephoneNumbers {

    /** @return E.164, such as {@code +8613805310000}; null when the text is no possible telephone number */
    @Nullable
    String normalise(String written);
}
