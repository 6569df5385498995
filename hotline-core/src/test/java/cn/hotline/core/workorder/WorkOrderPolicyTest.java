package cn.hotline.core.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class WorkOrderPolicyTest {

    @Test
    void whoeverConfiguresOneNumberLeavesTheOthersAlone() {
        WorkOrderPolicy usual = WorkOrderPolicy.defaults();
        assertThat(bound(Map.of())).isEqualTo(usual);
        assertThat(bound(Map.of("hotline.policy.return-days", "3")))
                .returns(3, WorkOrderPolicy::returnDays)
                .returns(usual.urgentReturnTime(), WorkOrderPolicy::urgentReturnTime)
                .returns(usual.callbackPercent(), WorkOrderPolicy::callbackPercent)
                .returns(usual.extensionDays(), WorkOrderPolicy::extensionDays);
    }

    private static WorkOrderPolicy bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("hotline.policy", WorkOrderPolicy.class);
    }
}
