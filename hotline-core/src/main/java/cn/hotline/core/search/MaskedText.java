package cn.hotline.core.search;

import cn.hotline.core.privacy.FieldCipher;
import cn.hotline.core.privacy.FreeText;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Free texts of an order as everybody who may see the order can be shown them in lists and hits. */
@Component
public class MaskedText {

    private final FieldCipher cipher;

    MaskedText(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /**
     * Of a sealed order every trace of the appellant goes; of others the middle of numbers, and the appellant's own name.
     *
     * @param name ciphertext, as {@code phone}
     * @throws IllegalStateException if a ciphertext is none of this order
     */
    public UnaryOperator<String> of(long id, boolean sealed, byte @Nullable [] name, byte @Nullable [] phone) {
        String number = new WorkOrderNumber(id).text();
        FreeText appellant =
                FreeText.about(cipher.decrypt(name, number + ":name"), cipher.decrypt(phone, number + ":phone"));
        return sealed ? appellant::remove : appellant::mask;
    }
}
