package ruleoflaw.target.figure;

import java.util.List;

/** Somebody who can count something. */
public interface FigureSource {
    List<Figure> of(FigureScope scope);
}
