package cn.hotline.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;

/** Looks at what a mapper declares and at what it inherits from the port it implements. */
final class MapperCondition {

    static final ArchCondition<JavaClass> RETURN_NO_MAP = new ArchCondition<>("return no Map") {
        @Override
        public void check(JavaClass mapper, ConditionEvents events) {
            for (JavaMethod method : mapper.getAllMethods()) {
                boolean map = method.getReturnType().getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> type.isAssignableTo(Map.class));
                if (map) {
                    events.add(SimpleConditionEvent.violated(
                            method, mapper.getName() + " returns a Map from " + method.getFullName()));
                }
            }
        }
    };

    private MapperCondition() {}
}
