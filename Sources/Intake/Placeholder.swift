// The stages meet here.
