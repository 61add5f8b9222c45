package ruleoflaw.chassis.testing.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Walks one source file; the walk's parameter is how deep it stands in branches and loops. */
final class CodeSizes extends TreeScanner<@Nullable Void, Integer> {
    static final int METHOD_LINES = 30;
    static final int NESTING = 3;
    static final int CONSTRUCTOR_PARAMETERS = 6;

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final Consumer<String> complain;
    private String method = "";
    private boolean inClass;

    CodeSizes(CompilationUnitTree unit, SourcePositions positions, Consumer<String> complain) {
        this.unit = unit;
        this.positions = positions;
        this.complain = complain;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, Integer depth) {
        var outer = inClass;
        inClass = type.getKind() == Tree.Kind.CLASS;
        super.visitClass(type, 0);
        inClass = outer;
        return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, Integer depth) {
        var outer = method;
        method = tree.getName().toString();
        var parameters = tree.getParameters().size();
        if (inClass && method.equals("<init>") && parameters > CONSTRUCTOR_PARAMETERS) {
            complain.accept("a constructor of " + parameters + " parameters, at most " + CONSTRUCTOR_PARAMETERS);
        }
        if (tree.getBody() != null && linesBetweenBraces(tree.getBody()) > METHOD_LINES) {
            complain.accept(method + " has " + linesBetweenBraces(tree.getBody()) + " lines, at most " + METHOD_LINES);
        }
        super.visitMethod(tree, 0);
        method = outer;
        return null;
    }

    /** An {@code else if} stands beside its {@code if}, not inside it. */
    @Override
    public @Nullable Void visitIf(IfTree tree, Integer depth) {
        scan(tree.getCondition(), depth);
        scan(tree.getThenStatement(), deeper(tree, depth));
        return scan(tree.getElseStatement(), tree.getElseStatement() instanceof IfTree ? depth : depth + 1);
    }

    @Override
    public @Nullable Void visitForLoop(ForLoopTree tree, Integer depth) {
        return super.visitForLoop(tree, deeper(tree, depth));
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, Integer depth) {
        return super.visitEnhancedForLoop(tree, deeper(tree, depth));
    }

    @Override
    public @Nullable Void visitWhileLoop(WhileLoopTree tree, Integer depth) {
        return super.visitWhileLoop(tree, deeper(tree, depth));
    }

    @Override
    public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, Integer depth) {
        return super.visitDoWhileLoop(tree, deeper(tree, depth));
    }

    @Override
    public @Nullable Void visitTry(TryTree tree, Integer depth) {
        return super.visitTry(tree, deeper(tree, depth));
    }

    @Override
    public @Nullable Void visitSwitch(SwitchTree tree, Integer depth) {
        return super.visitSwitch(tree, deeper(tree, depth));
    }

    @Override
    public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, Integer depth) {
        return super.visitSwitchExpression(tree, deeper(tree, depth));
    }

    private int deeper(Tree tree, int depth) {
        if (depth + 1 == NESTING + 1) {
            complain.accept(method + ", line " + line(positions.getStartPosition(unit, tree)) + ": nested deeper than "
                    + NESTING);
        }
        return depth + 1;
    }

    private long linesBetweenBraces(Tree body) {
        return line(positions.getEndPosition(unit, body)) - line(positions.getStartPosition(unit, body)) - 1;
    }

    private long line(long position) {
        return unit.getLineMap().getLineNumber(position);
    }
}
