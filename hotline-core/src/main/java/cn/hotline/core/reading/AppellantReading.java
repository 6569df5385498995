package cn.hotline.core.reading;

import cn.hotline.core.privacy.FieldCipher;
import cn.hotline.core.workorder.Appeal;
import cn.hotline.core.workorder.WorkOrderNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the ciphertexts of an appellant; what comes out goes through {@link Discretion} before anyone sees it. */
@Component
final class AppellantReading {

    private final FieldCipher cipher;

    AppellantReading(FieldCipher cipher) {
        this.cipher = cipher;
    }

    Identity of(WorkOrderNumber number, byte @Nullable [] name, byte @Nullable [] phone) {
        String context = number.text();
        return new Identity(
                context, cipher.decrypt(name, context + ":name"), cipher.decrypt(phone, context + ":phone"));
    }

    Identity of(WorkOrderNumber number, Appeal appeal) {
        return of(number, appeal.appellantName(), appeal.appellantPhone());
    }
}
