package cn.hotline.architecture.violations.core.deadline;

import org.springframework.statemachine.StateMachine;

class SecondMachine {

    Object state(StateMachine<String, String> machine) {
        return machine.getState();
    }
}
