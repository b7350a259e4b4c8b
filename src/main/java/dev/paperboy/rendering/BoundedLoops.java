package dev.paperboy.rendering;

import io.quarkus.qute.Evaluator;
import io.quarkus.qute.Expression;
import io.quarkus.qute.LoopSectionHelper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.Scope;
import io.quarkus.qute.SectionBlock;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelperFactory;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateNode.Origin;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Qute's own {@code {#for}} and {@code {#each}}, each turn of which is paid for. */
final class BoundedLoops implements SectionHelperFactory<SectionHelper> {

    private final LoopSectionHelper.Factory loops =
            new LoopSectionHelper.Factory(LoopSectionHelper.Factory.ITERATION_METADATA_PREFIX_ALIAS_UNDERSCORE);

    @Override
    public List<String> getDefaultAliases() {
        return loops.getDefaultAliases();
    }

    @Override
    public ParametersInfo getParameters() {
        return loops.getParameters();
    }

    @Override
    public List<String> getBlockLabels() {
        return loops.getBlockLabels();
    }

    @Override
    public Scope initializeBlock(Scope outerScope, BlockInfo block) {
        return loops.initializeBlock(outerScope, block);
    }

    @Override
    public SectionHelper initialize(SectionInitContext context) {
        var loop = loops.initialize(context);
        var origin = context.getOrigin();
        return turning -> loop.resolve(new Paid(turning, origin));
    }

    private record Paid(SectionHelper.SectionResolutionContext free, Origin origin)
            implements SectionHelper.SectionResolutionContext {

        /** Called for each turn. */
        @Override
        public CompletionStage<ResultNode> execute(SectionBlock block, ResolutionContext turn) {
            var budget = free.resolutionContext().getAttribute(RenderBudget.ATTRIBUTE);
            if (budget instanceof RenderBudget ours) {
                var why = ours.spend();
                if (!why.isEmpty()) {
                    throw new TemplateException(origin, why);
                }
            }
            return free.execute(block, turn instanceof Sized sized ? sized.free() : turn);
        }

        @Override
        public CompletionStage<Map<String, Object>> evaluate(Map<String, Expression> parameters) {
            return free.evaluate(parameters);
        }

        @Override
        public ResolutionContext resolutionContext() {
            return new Sized(free.resolutionContext(), origin);
        }

        @Override
        public ResolutionContext newResolutionContext(Object data, Map<String, SectionBlock> extendingBlocks) {
            return free.newResolutionContext(data, extendingBlocks);
        }

        @Override
        public Map<String, Object> getParameters() {
            return free.getParameters();
        }
    }

    /** Qute makes room for all turns before the first: a number that is too large must not get that far. */
    private record Sized(ResolutionContext free, Origin origin) implements ResolutionContext {

        @Override
        public CompletionStage<Object> evaluate(Expression expression) {
            return free.evaluate(expression).thenApply(this::sized);
        }

        private @Nullable Object sized(@Nullable Object value) {
            if (value instanceof Number turns && turns.longValue() > RenderBudget.MOST_TURNS) {
                throw new TemplateException(origin, RenderBudget.TOO_MANY);
            }
            return value;
        }

        @Override
        public CompletionStage<Object> evaluate(String expression) {
            return free.evaluate(expression);
        }

        @Override
        public ResolutionContext createChild(Object data, Map<String, SectionBlock> extendingBlocks) {
            return free.createChild(data, extendingBlocks);
        }

        @Override
        public Object getData() {
            return free.getData();
        }

        @Override
        public ResolutionContext getParent() {
            return free.getParent();
        }

        @Override
        public SectionBlock getExtendingBlock(String name) {
            return free.getExtendingBlock(name);
        }

        @Override
        public SectionBlock getCurrentExtendingBlock(String name) {
            return free.getCurrentExtendingBlock(name);
        }

        @Override
        public Object getAttribute(String key) {
            return free.getAttribute(key);
        }

        @Override
        public Template getTemplate() {
            return free.getTemplate();
        }

        @Override
        public Evaluator getEvaluator() {
            return free.getEvaluator();
        }
    }
}
