## agree/note/form

agree-note-form-what-we-said = Wat zeiden we hierover?
agree-note-form-save = Bewaar de notitie
