package dev.paperboy.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the site when the first test asks for it, and closes it after the last. */
final class SharedSite implements ExecutionCondition, ParameterResolver {

    private static final Namespace OURS = Namespace.create(SharedSite.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.isInstalled()) {
            return ConditionEvaluationResult.enabled("The browser is here");
        }
        context.getRoot().getStore(OURS).computeIfAbsent("said", key -> said());
        return ConditionEvaluationResult.disabled(Chromium.MISSING);
    }

    /** Test runners keep the reason for skipping to themselves. */
    private static boolean said() {
        System.err.println(Chromium.MISSING);
        return true;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Site.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(OURS).computeIfAbsent(Site.class, key -> Site.start(), Site.class);
    }
}
