## agree/note/form

agree-note-form-what-we-said = What did we say about this?
agree-note-form-save = Save the note
