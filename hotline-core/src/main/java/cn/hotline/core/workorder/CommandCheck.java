package cn.hotline.core.workorder;

import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.organisation.UnitKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks a command's fields before anything is read or locked. */
@Component
final class CommandCheck {

    private static final int NOTE_LENGTH = 2_000;

    private final FieldCheck fields;
    private final UnitDirectory units;
    private final CatalogueSource catalogue;

    CommandCheck(FieldCheck fields, UnitDirectory units, CatalogueSource catalogue) {
        this.fields = fields;
        this.units = units;
        this.catalogue = catalogue;
    }

    /** @throws Refusal.InvalidCommand with every wrong field */
    void fields(Instruction instruction) {
        Command command = instruction.command();
        List<Refusal.FieldError> errors = fields.errors(command);
        namedUnits(command, errors);
        if (command instanceof Command.Merge merge
                && merge.into() != null
                && WorkOrderNumber.parse(merge.into()) == null) {
            errors.add(new Refusal.FieldError("into", "bad-number", "主单编号不正确"));
        }
        String note = instruction.note();
        if (note != null && note.codePointCount(0, note.length()) > NOTE_LENGTH) {
            errors.add(new Refusal.FieldError("note", "too-long", "备注过长"));
        }
        if (!errors.isEmpty()) {
            throw new Refusal.InvalidCommand(errors);
        }
    }

    /** @throws Refusal.RoleNotPermitted if none of the actor's roles may issue the command */
    void role(Instruction instruction) {
        if (!instruction.command().kind().permits(instruction.actor())) {
            throw new Refusal.RoleNotPermitted(instruction.command().kind());
        }
        if (instruction.command() instanceof Command.Register register) {
            origin(register, instruction.actor());
        }
    }

    /** A community's or grid's own people submit what they see or are told (A30); other units receive orders only. */
    private void origin(Command.Register register, Actor actor) {
        Unit own = units.units().find(actor.unit());
        boolean ofCommunity = own != null && (own.kind() == UnitKind.COMMUNITY || own.kind() == UnitKind.GRID);
        if (!actor.cityWide() && !(ofCommunity && register.channel() == Channel.COMMUNITY)) {
            throw new Refusal.InvalidCommand("channel", "community-only", "只有社区和网格的工作人员可以提交诉求，渠道为 COMMUNITY");
        }
    }

    private void namedUnits(Command command, List<Refusal.FieldError> errors) {
        switch (command) {
            case Command.NamesLead c -> {
                known("leadUnit", c.leadUnit(), errors);
                c.coHandlers().forEach(unit -> known("coHandlers", unit, errors));
                c.independent().forEach(unit -> known("independent", unit, errors));
            }
            case Command.RequestReturn c -> known("competentUnit", c.competentUnit(), errors);
            case Command.AddHandler c -> known("unit", c.unit(), errors);
            case Command.PassDown c -> known("unit", c.unit(), errors);
            case Command.RecordCallback c -> known("leadUnit", c.leadUnit(), errors);
            case Command.SoundWhistle c -> c.units().forEach(unit -> known("units", unit, errors));
            case Command.ProposeMeasure c -> topic(c.topic(), errors);
            default -> {}
        }
    }

    private void known(String field, @Nullable String code, List<Refusal.FieldError> errors) {
        if (code != null && !code.isBlank() && units.units().find(code) == null) {
            errors.add(new Refusal.FieldError(field, "unknown-unit", "没有代码为“" + code + "”的单位"));
        }
    }

    private void topic(@Nullable String topic, List<Refusal.FieldError> errors) {
        if (topic != null
                && !topic.isBlank()
                && catalogue.catalogue().category(topic) == null
                && WorkOrderNumber.parse(topic) == null) {
            errors.add(new Refusal.FieldError("topic", "unknown-topic", "应为热点的诉求类别代码，或重复诉求的编号"));
        }
    }
}
