package cn.hotline.api.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.ApiTest;
import cn.hotline.api.Caller;
import cn.hotline.api.Drafts;
import cn.hotline.api.Reply;
import cn.hotline.core.workorder.machine.ConfigurationCopy;
import cn.hotline.core.workorder.machine.Machines;
import cn.hotline.core.workorder.machine.StateDiagram;
import cn.hotline.core.workorder.machine.WorkOrderMachineConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The configuration is the definition: a line deleted there is gone everywhere, with no other edit. */
@ApiTest
@Import(DeletedTransitionTest.WithoutSignFor.class)
@TestPropertySource(properties = "hotline.scheduler.enabled=false")
class DeletedTransitionTest {

    private static final String LINE = "t.move(DISPATCHED, SIGN_FOR, HANDLING, BY_LEAD_UNIT);";

    @TestConfiguration(proxyBeanMethods = false)
    static class WithoutSignFor {
        @Bean
        Machines machinesWithoutSignFor() {
            return new Machines(ConfigurationCopy.without(LINE, "ConfigurationWithoutSignFor"));
        }
    }

    @Autowired
    private Caller caller;

    @Autowired
    private Machines machines;

    @Test
    void theCommandIsIllegalNotPermittedAndNotDrawn() {
        String number = caller.as("agent")
                .post("/api/v1/work-orders", Drafts.inquiry())
                .ok(201)
                .text("number");
        Reply dispatched = caller.as("dispatcher")
                .post(path(number, "/dispatch"), Drafts.dispatchTo(Drafts.STREET), "If-Match", "\"1\"")
                .ok(200);
        Caller handler = caller.as("handler-" + Drafts.STREET);
        assertThat(handler.post(path(number, "/sign-for"), null, "If-Match", dispatched.header("ETag"))
                        .problem(409, "illegal-command")
                        .at("permitted")
                        .toString())
                .doesNotContain("\"sign-for\"")
                .contains("request-return");
        assertThat(handler.get(path(number, "")).ok(200).at("permittedCommands").toString())
                .doesNotContain("\"sign-for\"")
                .contains("request-return");
        assertThat(drawn(machines)).doesNotContain("DISPATCHED --> HANDLING");
        assertThat(drawn(new Machines(WorkOrderMachineConfiguration.factory()))).contains("DISPATCHED --> HANDLING");
    }

    private static String drawn(Machines machines) {
        return new StateDiagram(machines.orderTable()).markdown();
    }

    private static String path(String number, String rest) {
        return "/api/v1/work-orders/" + number + rest;
    }
}
