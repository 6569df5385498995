package cn.hotline.core.workorder;

import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.dispatch.Whereabouts;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.privacy.FieldCipher;
import cn.hotline.core.privacy.KeyedHash;
import cn.hotline.core.privacy.TelephoneNumbers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what the call agent typed into a new order, or says which fields are wrong. */
@Component
final class Registration {

    /** Who reports what officials did wrong (A47) is protected like a whistleblower. */
    private static final String VIOLATIONS = "VIOLATION";

    private final CatalogueSource catalogue;
    private final UnitDirectory units;
    private final TelephoneNumbers telephones;
    private final FieldCipher cipher;
    private final KeyedHash keyedHash;

    Registration(
            CatalogueSource catalogue,
            UnitDirectory units,
            TelephoneNumbers telephones,
            FieldCipher cipher,
            KeyedHash keyedHash) {
        this.catalogue = catalogue;
        this.units = units;
        this.telephones = telephones;
        this.cipher = cipher;
        this.keyedHash = keyedHash;
    }

    /** What was checked and looked up, before a number is drawn. */
    record Checked(Command.Register command, @Nullable String phone, Whereabouts where) {}

    /** @throws Refusal.InvalidCommand with every wrong field */
    Checked check(Command.Register c) {
        List<Refusal.FieldError> errors = new ArrayList<>();
        if (!catalogue.catalogue().isAssignable(c.category())) {
            errors.add(new Refusal.FieldError("category", "unknown-category", "没有这一诉求类别，或它不是末级类别"));
        }
        String phone = phoneOf(c.appellant(), errors);
        Whereabouts where = new AreaFinder(units.units()).find(c.place(), errors);
        if (!errors.isEmpty()) {
            throw new Refusal.InvalidCommand(errors);
        }
        return new Checked(c, phone, where);
    }

    WorkOrder order(Checked checked, WorkOrderNumber number, String registeredBy, Instant now) {
        Command.Register c = checked.command();
        WorkOrder order = new WorkOrder();
        order.id = number.id();
        order.type = c.type();
        order.urgency = c.urgency();
        order.channel = c.channel();
        order.categoryCode = c.category();
        order.districtCode = checked.where().district();
        order.subdistrictCode = checked.where().subdistrict();
        order.communityCode = checked.where().community();
        order.anonymous = c.appellant().anonymous();
        order.sealed = c.appellant().sealed()
                || c.type() == AppealType.WHISTLEBLOWER_REPORT
                || VIOLATIONS.equals(catalogue.catalogue().topOf(c.category()));
        order.contactable = checked.phone() != null;
        order.callerIndex = checked.phone() == null ? null : keyedHash.hash("caller", checked.phone());
        order.registeredAt = now;
        order.registeredBy = registeredBy;
        order.classifiedBy(catalogue.catalogue());
        return order;
    }

    Appeal appeal(Checked checked, WorkOrderNumber number) {
        Command.Register c = checked.command();
        Command.Place place = c.place();
        String context = number.text();
        return new Appeal(
                c.title(),
                c.content(),
                cipher.encrypt(blankToNull(c.appellant().name()), context + ":name"),
                cipher.encrypt(checked.phone(), context + ":phone"),
                place == null ? null : blankToNull(place.address()),
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude());
    }

    private @Nullable String phoneOf(Command.Appellant appellant, List<Refusal.FieldError> errors) {
        String written = blankToNull(appellant.phone());
        if (written == null) {
            if (!appellant.anonymous()) {
                errors.add(new Refusal.FieldError("appellant.phone", "required", "须填写联系电话，或注明匿名"));
            }
            return null;
        }
        String phone = telephones.normalise(written);
        if (phone == null) {
            errors.add(new Refusal.FieldError("appellant.phone", "not-a-phone-number", "联系电话不是有效的电话号码"));
        }
        return phone;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
