package cn.hotline.api.citizen;

import cn.hotline.api.web.CommandHeaders;
import cn.hotline.api.workorder.CommandBody;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.CitizenDesk;
import cn.hotline.core.workorder.Instruction;
import cn.hotline.core.workorder.Outcome;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.WorkOrderDesk;
import cn.hotline.core.workorder.WorkOrderNumber;
import org.springframework.stereotype.Component;

/**
 * Sends a citizen's command. Citizens see no versions: the one of now is taken, and once more when somebody at the hotline
 * was faster in between, because what a citizen adds does not depend on what was just done.
 */
@Component
class CitizenCommands {

    private final CitizenDesk citizens;
    private final WorkOrderDesk desk;

    CitizenCommands(CitizenDesk citizens, WorkOrderDesk desk) {
        this.citizens = citizens;
        this.desk = desk;
    }

    Outcome carryOut(WorkOrderNumber number, String code, CommandBody.Read read, CommandHeaders headers) {
        Actor citizen = citizens.identify(number, code);
        try {
            return send(number, code, citizen, read, headers);
        } catch (Refusal.WorkOrderIsStale faster) {
            return send(number, code, citizen, read, headers);
        }
    }

    private Outcome send(
            WorkOrderNumber number, String code, Actor citizen, CommandBody.Read read, CommandHeaders headers) {
        Integer seen = headers.expectedVersion();
        int version = seen == null ? citizens.view(number, code).version() : seen;
        return desk.handle(
                new Instruction(number, read.command(), citizen, version, headers.idempotencyKey(), read.note()));
    }
}
