/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Candidate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A candidate electrolyte, given as a recipe or as a reference to a crystal structure.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.Candidate#getKind <em>Kind</em>}</li>
 *   <li>{@link org.porelyte.model.Candidate#getNode <em>Node</em>}</li>
 *   <li>{@link org.porelyte.model.Candidate#getNet <em>Net</em>}</li>
 *   <li>{@link org.porelyte.model.Candidate#getLinkers <em>Linkers</em>}</li>
 *   <li>{@link org.porelyte.model.Candidate#getFunctionalisations <em>Functionalisations</em>}</li>
 *   <li>{@link org.porelyte.model.Candidate#getDefects <em>Defects</em>}</li>
 *   <li>{@link org.porelyte.model.Candidate#getStructureFile <em>Structure File</em>}</li>
 *   <li>{@link org.porelyte.model.Candidate#getOligomers <em>Oligomers</em>}</li>
 *   <li>{@link org.porelyte.model.Candidate#getIon <em>Ion</em>}</li>
 *   <li>{@link org.porelyte.model.Candidate#getSalts <em>Salts</em>}</li>
 *   <li>{@link org.porelyte.model.Candidate#getMedia <em>Media</em>}</li>
 *   <li>{@link org.porelyte.model.Candidate#getConstituents <em>Constituents</em>}</li>
 *   <li>{@link org.porelyte.model.Candidate#getForm <em>Form</em>}</li>
 *   <li>{@link org.porelyte.model.Candidate#getMeasurements <em>Measurements</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getCandidate()
 * @model
 * @generated
 */
public interface Candidate extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.porelyte.model.CandidateKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind; framework where unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.porelyte.model.CandidateKind
	 * @see #setKind(CandidateKind)
	 * @see org.porelyte.model.PorelytePackage#getCandidate_Kind()
	 * @model
	 * @generated
	 */
	CandidateKind getKind();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Candidate#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.porelyte.model.CandidateKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CandidateKind value);

	/**
	 * Returns the value of the '<em><b>Node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Metal node; framework only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node</em>' reference.
	 * @see #setNode(Node)
	 * @see org.porelyte.model.PorelytePackage#getCandidate_Node()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Node getNode();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Candidate#getNode <em>Node</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Node</em>' reference.
	 * @see #getNode()
	 * @generated
	 */
	void setNode(Node value);

	/**
	 * Returns the value of the '<em><b>Net</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Net; framework only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Net</em>' reference.
	 * @see #setNet(Net)
	 * @see org.porelyte.model.PorelytePackage#getCandidate_Net()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Net getNet();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Candidate#getNet <em>Net</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Net</em>' reference.
	 * @see #getNet()
	 * @generated
	 */
	void setNet(Net value);

	/**
	 * Returns the value of the '<em><b>Linkers</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.LinkerShare}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Linkers with their mole fractions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Linkers</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getCandidate_Linkers()
	 * @model containment="true"
	 * @generated
	 */
	EList<LinkerShare> getLinkers();

	/**
	 * Returns the value of the '<em><b>Functionalisations</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.Functionalisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Groups put on linkers after synthesis.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Functionalisations</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getCandidate_Functionalisations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Functionalisation> getFunctionalisations();

	/**
	 * Returns the value of the '<em><b>Defects</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.Defect}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Defects.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Defects</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getCandidate_Defects()
	 * @model containment="true"
	 * @generated
	 */
	EList<Defect> getDefects();

	/**
	 * Returns the value of the '<em><b>Structure File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path of a CIF, relative to the library's folder; may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Structure File</em>' attribute.
	 * @see #setStructureFile(String)
	 * @see org.porelyte.model.PorelytePackage#getCandidate_StructureFile()
	 * @model
	 * @generated
	 */
	String getStructureFile();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Candidate#getStructureFile <em>Structure File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Structure File</em>' attribute.
	 * @see #getStructureFile()
	 * @generated
	 */
	void setStructureFile(String value);

	/**
	 * Returns the value of the '<em><b>Oligomers</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.OligomerContent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Oligomers, grafted, as guests or neat.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Oligomers</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getCandidate_Oligomers()
	 * @model containment="true"
	 * @generated
	 */
	EList<OligomerContent> getOligomers();

	/**
	 * Returns the value of the '<em><b>Ion</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mobile ion exchanged into the framework; unset: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ion</em>' containment reference.
	 * @see #setIon(IonExchange)
	 * @see org.porelyte.model.PorelytePackage#getCandidate_Ion()
	 * @model containment="true"
	 * @generated
	 */
	IonExchange getIon();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Candidate#getIon <em>Ion</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ion</em>' containment reference.
	 * @see #getIon()
	 * @generated
	 */
	void setIon(IonExchange value);

	/**
	 * Returns the value of the '<em><b>Salts</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.SaltContent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Salts added.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Salts</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getCandidate_Salts()
	 * @model containment="true"
	 * @generated
	 */
	EList<SaltContent> getSalts();

	/**
	 * Returns the value of the '<em><b>Media</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.MediumContent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Media added.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Media</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getCandidate_Media()
	 * @model containment="true"
	 * @generated
	 */
	EList<MediumContent> getMedia();

	/**
	 * Returns the value of the '<em><b>Constituents</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.Constituent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Candidates of which a composite is made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Constituents</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getCandidate_Constituents()
	 * @model containment="true"
	 * @generated
	 */
	EList<Constituent> getConstituents();

	/**
	 * Returns the value of the '<em><b>Form</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Form and processing; unset: not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Form</em>' containment reference.
	 * @see #setForm(Form)
	 * @see org.porelyte.model.PorelytePackage#getCandidate_Form()
	 * @model containment="true"
	 * @generated
	 */
	Form getForm();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Candidate#getForm <em>Form</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Form</em>' containment reference.
	 * @see #getForm()
	 * @generated
	 */
	void setForm(Form value);

	/**
	 * Returns the value of the '<em><b>Measurements</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.Measurement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measurements of this candidate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measurements</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getCandidate_Measurements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Measurement> getMeasurements();

} // Candidate
