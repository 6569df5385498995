package cn.hotline.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import org.springframework.context.annotation.Bean;

/** Asking the machine what time it is, instead of the clock that was injected. */
final class OwnClock {

    static final DescribedPredicate<JavaAccess<?>> READ = DescribedPredicate.describe(
            "reads the time from anything but an injected clock",
            access -> access.getTarget() instanceof CodeUnitAccessTarget target
                    && readsTime(target)
                    && !makesTheBean(access.getOrigin()));

    private OwnClock() {}

    private static boolean readsTime(CodeUnitAccessTarget target) {
        Class<?> owner = target.getOwner().isEquivalentTo(Clock.class) ? Clock.class : null;
        String name = target.getName();
        boolean bare = target.getRawParameterTypes().isEmpty();
        boolean withClock =
                target.getRawParameterTypes().stream().anyMatch(parameter -> parameter.isEquivalentTo(Clock.class));
        return (owner != null && name.matches("(system|tick).*") && !withClock)
                || (target.getOwner().getPackageName().startsWith("java.time") && name.equals("now") && !withClock)
                || (target.getOwner().isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
                || (target.getOwner().isEquivalentTo(Date.class) && name.equals("<init>") && bare)
                || (target.getOwner().isEquivalentTo(Calendar.class) && name.equals("getInstance"));
    }

    private static boolean makesTheBean(JavaCodeUnit origin) {
        return origin.isAnnotatedWith(Bean.class) && origin.getRawReturnType().isEquivalentTo(Clock.class);
    }
}
