package org.evensay.foundation.platform;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewDeclarationLanguageFactory;
import jakarta.faces.view.ViewDeclarationLanguageWrapper;
import jakarta.faces.view.ViewMetadata;
import java.util.List;

/**
 * Spares respondents' pages a view made before their own: Faces makes it to find out what a page
 * asks of its address, and these declare nothing of the kind.
 */
public class PlainViewFactory extends ViewDeclarationLanguageFactory {

  private static final String RESPONDENTS = "/survey/answering/";

  /** Made by Faces, around what knows the languages of views otherwise. */
  public PlainViewFactory(ViewDeclarationLanguageFactory all) {
    super(all);
  }

  @Override
  public ViewDeclarationLanguage getViewDeclarationLanguage(String view) {
    ViewDeclarationLanguage language = getWrapped().getViewDeclarationLanguage(view);
    return view.startsWith(RESPONDENTS) ? new WithoutMetadata(language) : language;
  }

  @Override
  public List<ViewDeclarationLanguage> getAllViewDeclarationLanguages() {
    return getWrapped().getAllViewDeclarationLanguages();
  }

  private static final class WithoutMetadata extends ViewDeclarationLanguageWrapper {

    WithoutMetadata(ViewDeclarationLanguage language) {
      super(language);
    }

    /** None, which Faces takes as a page to be shown at once. */
    @Override
    public ViewMetadata getViewMetadata(FacesContext context, String view) {
      return null;
    }
  }
}
