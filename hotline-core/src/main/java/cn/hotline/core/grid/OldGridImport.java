package cn.hotline.core.grid;

import cn.hotline.core.workorder.Refusal.FieldError;
import java.util.List;

/**
 * What a file of older grids does, or would do.
 *
 * @param imported false: a dry run, or refused because of the errors; nothing was written
 * @param moved mapped to another grid, or renamed, by this file
 * @param errors each with its line; one error keeps the whole file out
 */
public record OldGridImport(
        boolean imported, int lines, int added, int moved, int unchanged, List<FieldError> errors) {}
