package cn.hotline.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes that are shipped: of all modules on the classpath, without any test. */
public final class ProductionClasses {

    private static final ImportOption NO_TEST_JAR = location -> !location.contains("-tests.jar");

    private ProductionClasses() {}

    public static JavaClasses imported() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(NO_TEST_JAR)
                .importPackages("cn.hotline");
    }
}
