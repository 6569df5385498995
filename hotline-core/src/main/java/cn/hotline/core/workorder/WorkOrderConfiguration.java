package cn.hotline.core.workorder;

import cn.hotline.core.deadline.Escalation;
import cn.hotline.core.workorder.machine.Machines;
import cn.hotline.core.workorder.machine.WorkOrderMachineConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The machine's definition and the house's numbers as beans. */
@Configuration(proxyBeanMethods = false)
class WorkOrderConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Machines machines() {
        return new Machines(WorkOrderMachineConfiguration.factory());
    }

    @Bean
    WorkOrderPolicy workOrderPolicy(Environment environment) {
        return Binder.get(environment).bindOrCreate("hotline.policy", WorkOrderPolicy.class);
    }

    @Bean
    Escalation escalation(Environment environment) {
        return Binder.get(environment)
                .bind("hotline.escalation", Escalation.class)
                .orElseGet(Escalation::defaults);
    }
}
