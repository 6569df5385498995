package cn.hotline.core.grid;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.privacy.FieldCipher;
import cn.hotline.core.workorder.Channel;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.Instruction;
import cn.hotline.core.workorder.Outcome;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.WorkOrderDesk;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Registers what nobody below could solve. The matter says that it is being filed before the order exists; the order's key
 * is the matter's, so that whoever goes on after a process died gets the same order and makes no second one.
 */
@Component
final class Filing {

    private static final Logger LOG = LoggerFactory.getLogger(Filing.class);

    private final MatterStore store;
    private final ChainSteps steps;
    private final WorkOrderDesk desk;
    private final FieldCipher cipher;

    Filing(MatterStore store, ChainSteps steps, WorkOrderDesk desk, FieldCipher cipher) {
        this.store = store;
        this.steps = steps;
        this.desk = desk;
        this.cipher = cipher;
    }

    /** Does nothing unless the matter is being filed. */
    void file(long id) {
        Matter matter = store.matter(id);
        if (matter == null || matter.standing().state() != MatterState.FILING) {
            return;
        }
        try {
            Outcome outcome = desk.handle(registration(matter));
            steps.filed(id, outcome.number().id(), outcome.number().text());
        } catch (Refusal | IllegalStateException refused) {
            LOG.warn("matter {} cannot be filed: {}", id, refused.toString());
            steps.notYetFiled(id, "登记未被接受，请联系管理员（类别或区域可能已停用）");
        }
    }

    private Instruction registration(Matter matter) {
        Concern concern = matter.concern();
        String name = cipher.decrypt(concern.residentName(), concern.ref() + ":name");
        String phone = cipher.decrypt(concern.residentPhone(), concern.ref() + ":phone");
        Command.Register register = new Command.Register(
                concern.type(),
                concern.urgency(),
                Channel.COMMUNITY,
                concern.category(),
                concern.title(),
                concern.content(),
                new Command.Appellant(name, phone, phone == null, false),
                new Command.Place(concern.address(), null, null, concern.unit(), null, null));
        return new Instruction(
                null, register, Actor.system(), null, "chain-" + matter.id(), note(matter.id(), concern.consent()));
    }

    private static String note(long id, @Nullable String consent) {
        String origin = "小巷管家、巷长、街长逐级上报的第" + id + "号事项";
        return consent == null ? origin : origin + "，代居民提出，居民同意方式：" + consent;
    }
}
