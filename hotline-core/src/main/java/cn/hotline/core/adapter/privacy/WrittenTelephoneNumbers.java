package cn.hotline.core.adapter.privacy;

import cn.hotline.core.privacy.TelephoneNumbers;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** By libphonenumber, which knows full-width digits and every country's plan; numbers without +code are Chinese ones. */
public final class WrittenTelephoneNumbers implements TelephoneNumbers {

    private static final String REGION = "CN";
    private static final int LONGEST = 40;

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    @Override
    public @Nullable String normalise(String written) {
        if (written.length() > LONGEST || written.codePoints().anyMatch(Character::isLetter)) {
            return null;
        }
        try {
            PhoneNumber number = numbers.parse(written, REGION);
            return numbers.isValidNumber(number) ? numbers.format(number, PhoneNumberFormat.E164) : null;
        } catch (NumberParseException noNumber) {
            return null;
        }
    }
}
